package pl.mors.notification.sending;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import pl.mors.notification.DeliveryFailed;
import pl.mors.notification.OutboxMessageId;
import pl.mors.notification.SmsChannel;

/**
 * Hands text messages to the gateway of the configuration by HTTP. Its status is read, and the beginning of its answer where that says
 * whether it has the message; redirects are not followed.
 */
final class HttpSmsChannel implements SmsChannel {

    /** How much of an answer is read, in bytes. */
    private static final int MOST = 4096;

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
        var answer = answer(request(gateway.filled(international, text, id.toString()), id));
        if (!gateway.success().contains(answer.statusCode())) {
            throw new DeliveryFailed("HTTP " + answer.statusCode());
        }
        if (!gateway.accepts(answer.body())) {
            // Without its words: they may repeat the number.
            throw new DeliveryFailed("HTTP " + answer.statusCode() + ", answer");
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

    private HttpResponse<String> answer(HttpRequest request) throws DeliveryFailed {
        int most = gateway.accepted() == null ? 0 : MOST;
        var answer = client.sendAsync(request, head -> new BodyStart(most));
        try {
            // The request's own timeout ends with the head of the answer.
            return answer.get(gateway.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new DeliveryFailed(HttpTimeoutException.class.getSimpleName(), e);
        } catch (ExecutionException e) {
            var cause = e.getCause();
            throw new DeliveryFailed((cause == null ? e : cause).getClass().getSimpleName(), e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new DeliveryFailed("interrupted", e);
        }
    }
}
