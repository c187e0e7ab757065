package pl.mors.notification.sending;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import pl.mors.notification.DeliveryFailed;
import pl.mors.notification.OutboxMessageId;
import pl.mors.notification.SmsChannel;

/** Hands text messages to the gateway of the configuration by HTTP. Only its status is read; redirects are not followed. */
final class HttpSmsChannel implements SmsChannel {

    private final SmsGateway gateway;
    private final HttpClient client;

    HttpSmsChannel(SmsGateway gateway) {
        this.gateway = gateway;
        this.client = HttpClient.newBuilder()
                .connectTimeout(gateway.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public void send(OutboxMessageId id, String number, String text) throws DeliveryFailed {
        var international = InternationalNumber.of(number).orElseThrow(() -> new DeliveryFailed("number"));
        int status = status(request(gateway.filled(international, text, id.toString()), id));
        if (!gateway.success().contains(status)) {
            throw new DeliveryFailed("HTTP " + status);
        }
    }

    private HttpRequest request(String filled, OutboxMessageId id) {
        var request = HttpRequest.newBuilder()
                .timeout(gateway.timeout())
                // The same for every attempt: a repetition after a crash can be told by the gateway.
                .header("Idempotency-Key", id.toString());
        if (!gateway.header().isEmpty()) {
            request.header(gateway.header(), gateway.secret());
        }
        if (gateway.isGet()) {
            var mark = gateway.url().getRawQuery() == null ? "?" : "&";
            return request.uri(URI.create(gateway.url() + mark + filled)).GET().build();
        }
        return request.uri(gateway.url())
                .header("Content-Type", gateway.contentType())
                .method(gateway.method(), BodyPublishers.ofString(filled))
                .build();
    }

    /** The body is thrown away unread: a gateway that never ends it holds nobody up. */
    private int status(HttpRequest request) throws DeliveryFailed {
        try {
            var response = client.send(request, BodyHandlers.ofInputStream());
            response.body().close();
            return response.statusCode();
        } catch (IOException e) {
            throw new DeliveryFailed(e.getClass().getSimpleName(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeliveryFailed("interrupted", e);
        }
    }
}
