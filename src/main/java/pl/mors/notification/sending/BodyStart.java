package pl.mors.notification.sending;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** The first bytes of an answer, as UTF-8; the rest is not waited for, so that a gateway that never ends its answer holds nobody up. */
final class BodyStart implements BodySubscriber<String> {

    private final int most;
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();
    private final CompletableFuture<String> start = new CompletableFuture<>();
    private @Nullable Subscription subscription;

    /** @param most how many bytes */
    BodyStart(int most) {
        this.most = most;
    }

    @Override
    public void onSubscribe(Subscription given) {
        subscription = given;
        if (most == 0) {
            stop(given);
        } else {
            given.request(Long.MAX_VALUE);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (var buffer : buffers) {
            var bytes = new byte[Math.min(buffer.remaining(), most - read.size())];
            buffer.get(bytes);
            read.writeBytes(bytes);
        }
        if (read.size() == most && subscription != null) {
            stop(subscription);
        }
    }

    @Override
    public void onError(Throwable error) {
        start.completeExceptionally(error);
    }

    @Override
    public void onComplete() {
        start.complete(read.toString(StandardCharsets.UTF_8));
    }

    @Override
    public CompletionStage<String> getBody() {
        return start;
    }

    private void stop(Subscription of) {
        onComplete();
        of.cancel();
    }
}
