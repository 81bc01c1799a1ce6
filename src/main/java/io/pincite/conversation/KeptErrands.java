package io.pincite.conversation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Keeps errands in the database of the conversations. */
@Singleton
final class KeptErrands implements Errands, Threads {

    private final Memory memory;

    KeptErrands(Memory memory) {
        this.memory = memory;
    }

    @Override
    public boolean take(Errand errand) {
        return memory.run(connection -> ErrandTable.insert(connection, errand));
    }

    @Override
    public Optional<Errand> open(String id) {
        return memory.run(connection -> ErrandTable.open(connection, id));
    }

    @Override
    public List<Errand> open() {
        return memory.run(ErrandTable::open);
    }

    @Override
    public void made(String id, String result) {
        memory.run(connection -> {
            ErrandTable.made(connection, id, result);
            return true;
        });
    }

    @Override
    public void done(String id) {
        memory.run(connection -> {
            ErrandTable.done(connection, id);
            return true;
        });
    }

    @Override
    public Optional<String> conversationAt(String place) {
        return memory.run(connection -> ErrandTable.conversationAt(connection, place));
    }

    @Override
    public void goesOn(String place, String conversation) {
        memory.run(connection -> {
            ErrandTable.goesOn(connection, place, conversation);
            return true;
        });
    }
}
