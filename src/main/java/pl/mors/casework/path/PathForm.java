package pl.mors.casework.path;

import pl.mors.platform.Coded;

/**
 * What is agreed: the programme's own path, or a social contract by the statutory form, whose part A is for a hard situation and part B
 * for becoming active. Source: Dz.U. 2010 nr 218 poz. 1439 [ks-lex], [ks-nik].
 */
public enum PathForm implements Coded {
    REINTEGRATION_PATH,
    CONTRACT_A,
    CONTRACT_B;

    public boolean isContract() {
        return this != REINTEGRATION_PATH;
    }

    public String textKey() {
        return "casework.path.form." + code();
    }
}
