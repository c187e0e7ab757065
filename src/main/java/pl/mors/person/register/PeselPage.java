package pl.mors.person.register;

import org.jspecify.annotations.Nullable;
import pl.mors.platform.web.Form;

/**
 * The first step of registering: the PESEL.
 *
 * @param bearer the person who already stands in the register with this PESEL
 * @param withoutPeselHref the way for people without one, with what was searched for carried along
 */
public record PeselPage(Form form, @Nullable LookAlike bearer, String withoutPeselHref) {}
