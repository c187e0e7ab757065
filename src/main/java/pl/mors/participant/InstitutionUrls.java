package pl.mors.participant;

/** Addresses of the pages about institutions as participants. */
public final class InstitutionUrls {

    public static final String INSTITUTIONS = "/pulpit/instytucje";
    public static final String NEW_INSTITUTION = INSTITUTIONS + "/nowa";
    public static final String INSTITUTION = INSTITUTIONS + "/{institutionId}";
    public static final String OF_PROGRAMME = "/pulpit/programy/{programmeCode}/instytucje";
    public static final String API = "/api/v1/programmes/{programmeCode}/institutions";
    public static final String PARTICIPANT = OF_PROGRAMME + "/{institutionId}";
    public static final String STAFF = PARTICIPANT + "/uczestnicy";
    public static final String SUPPORTS = PARTICIPANT + "/wsparcia";
    public static final String WITHDRAW_SUPPORT = SUPPORTS + "/{supportId}/wycofanie";

    private InstitutionUrls() {}

    public static String institution(InstitutionId id) {
        return INSTITUTION.replace("{institutionId}", id.toString());
    }

    public static String ofProgramme(String programmeCode) {
        return OF_PROGRAMME.replace("{programmeCode}", programmeCode);
    }

    public static String participant(String programmeCode, InstitutionId id) {
        return at(PARTICIPANT, programmeCode, id);
    }

    public static String staff(String programmeCode, InstitutionId id) {
        return at(STAFF, programmeCode, id);
    }

    public static String supports(String programmeCode, InstitutionId id) {
        return at(SUPPORTS, programmeCode, id);
    }

    public static String withdrawSupport(String programmeCode, InstitutionId id, String support) {
        return at(WITHDRAW_SUPPORT, programmeCode, id).replace("{supportId}", support);
    }

    private static String at(String pattern, String programmeCode, InstitutionId id) {
        return pattern.replace("{programmeCode}", programmeCode).replace("{institutionId}", id.toString());
    }
}
