package pl.mors.person;

/** Degree of urbanisation of a place, after Eurostat's DEGURBA. */
public enum Urbanisation {
    DENSELY_POPULATED(1),
    INTERMEDIATE(2),
    THINLY_POPULATED(3);

    private final int degree;

    Urbanisation(int degree) {
        this.degree = degree;
    }

    /** 1, 2 or 3, as in the database and in the funder's files. */
    public int degree() {
        return degree;
    }

    public static Urbanisation ofDegree(int degree) {
        return values()[degree - 1];
    }
}
