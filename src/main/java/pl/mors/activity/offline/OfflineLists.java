package pl.mors.activity.offline;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a device is given to work without a network: no more about people than their names, and who may pick up a child, which is asked at
 * the door.
 *
 * @param today the rules' today, which the device counts on from: its own calendar may be another one
 * @param account whose ticks the device may send
 * @param csrfHeader in which header the next sending carries the token
 */
record OfflineLists(UUID account, String csrfHeader, String csrfToken, LocalDate today, List<Sheet> sessions) {

    /** @param dayWords the day in words
     * @param hours its hours in words
     * @param when the day and hours in words
     * @param version what the device must say that it knew
     * @param headcount whether nobody is listed there, so that all who were there are counted as guests are elsewhere
     * @param guests how many were there beside these people; none while nobody said
     * @param guestsDiffer whether devices differ about that
     * @param signs whether people can sign on the glass there */
    record Sheet(
            UUID id,
            String group,
            LocalDate day,
            String dayWords,
            String hours,
            String when,
            String address,
            int version,
            List<Row> people,
            boolean headcount,
            @Nullable Integer guests,
            boolean guestsDiffer,
            boolean signs) {}

    /** @param differs whether devices differ about the person, so that somebody has to decide
     * @param signed whether the person signed on the glass
     * @param pickUps who may pick the person up, of a child of a group that the reader leads */
    record Row(
            UUID id,
            String name,
            @Nullable String status,
            @Nullable Integer late,
            @Nullable Integer leftEarly,
            boolean differs,
            boolean signed,
            List<PickUp> pickUps) {}

    /** @param words who it is and which guardian says so, or that the child goes home alone */
    record PickUp(String words, @Nullable String phone) {}
}
