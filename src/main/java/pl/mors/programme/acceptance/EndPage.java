package pl.mors.programme.acceptance;

import pl.mors.platform.web.Form;
import pl.mors.programme.Programme;

/** Where somebody says until when the funder accepts a kind of proof, or that it never did. */
public record EndPage(Form form, Programme programme, Acceptance acceptance) {}
