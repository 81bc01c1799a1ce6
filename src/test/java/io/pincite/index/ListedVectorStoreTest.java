package io.pincite.index;

final class ListedVectorStoreTest extends VectorStoreContract {

    @Override
    VectorStore store() {
        return new ListedVectorStore();
    }
}
