/** What is handed out at sessions: meals, materials, certificates, tickets; who received it, and how much it was in a month. */
@NullMarked
package pl.mors.activity.handout;

import org.jspecify.annotations.NullMarked;
