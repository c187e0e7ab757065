package pl.mors.participant.eligibility;

import pl.mors.person.Person;
import pl.mors.programme.Programme;

/**
 * The question before a paper is withdrawn.
 *
 * @param name of the paper's kind
 */
public record WithdrawalPage(Person person, Programme programme, Evidence evidence, String name) {}
