package pl.mors.notification;

/** A message was not taken by whoever should carry it; it's tried again later. */
public class DeliveryFailed extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * @param reason for the administrator's page: a code or a kind of error, without recipient and text
     */
    public DeliveryFailed(String reason, Throwable cause) {
        super(reason, cause);
    }

    public DeliveryFailed(String reason) {
        super(reason);
    }
}
