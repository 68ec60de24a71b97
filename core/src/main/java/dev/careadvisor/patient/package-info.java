/** The typed description of a person: answers, screens, measurements, medicines and doses. Start at {@link dev.careadvisor.patient.PatientCase}. */
@NullMarked
package dev.careadvisor.patient;

import org.jspecify.annotations.NullMarked;
