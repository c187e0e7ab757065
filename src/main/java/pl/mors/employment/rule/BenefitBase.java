package pl.mors.employment.rule;

import java.time.LocalDate;
import pl.mors.platform.Certainty;
import pl.mors.platform.Dated;
import pl.mors.platform.Money;

/**
 * The unemployment benefit, of which allowances are a percentage. It changes each 1 June by the price index of the year before, so
 * May and June of one internship are counted by two bases.
 * Source: R36; [zas25], [zas26]; earlier years in employment-rates.yaml.
 *
 * @param first for the first 90 days of the benefit; allowances go by it
 * @param later for the days after them
 */
public record BenefitBase(LocalDate from, Money first, Money later, String source, Certainty certainty)
        implements Dated {}
