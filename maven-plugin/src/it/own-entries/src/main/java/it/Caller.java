package it;

import it.b24.Bitrix24;

/** Compiles only against the packaged methods that the filter lets through and the project's own entry. */
public final class Caller {
    private Caller() {}

    public static String title(Bitrix24 b24) {
        return b24.acme().invoice().get(1).execute().title();
    }

    public static boolean deleted(Bitrix24 b24) {
        return b24.crm().item().payment().delete(1).execute();
    }
}
