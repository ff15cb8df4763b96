// Goes on with the session of a profile: logs set after set and says each number when it is acknowledged.
// Runs until it is killed.

#include "app/store/store.h"
#include "tests/store/entries.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    if (argc < 2)
        return 2;
    auto opened = limber::store::Store::open(QString::fromLocal8Bit(argv[1]));
    if (!opened.store)
        return 3;
    const auto running = opened.store->activeSession();
    int next = running && *running ? (*running)->nextSet : 0;
    // A bound, so that a forgotten one does not fill the disk.
    for (const int last = next + 100'000; next < last; ++next) {
        // A new id at each attempt: only the transaction keeps a set from being there twice.
        const auto id =
            "set-" + std::to_string(next + 1) + "-" + std::to_string(QCoreApplication::applicationPid());
        const auto logged = opened.store->finishSet(
            limber::test::entry(id, "2026-03-02T08:00:00Z", limber::test::catCow(next + 1)),
            limber::test::position(next + 1));
        if (!logged)
            return 4;
        std::printf("%d\n", next + 1);
        std::fflush(stdout);
    }
    return 0;
}
