/** Who attends as much as a course or a training asks of them, and the certificate that says so. */
@NullMarked
package pl.mors.activity.threshold;

import org.jspecify.annotations.NullMarked;
