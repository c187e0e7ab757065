/** Applications to a round: taken in, checked, appealed against and withdrawn. */
@NullMarked
package pl.mors.participant.application;

import org.jspecify.annotations.NullMarked;
