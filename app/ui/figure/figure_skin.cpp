// Bodies, made once for a look, on another thread.

#include "app/ui/figure/figure_painter.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <map>
#include <mutex>
#include <tuple>

namespace limber::ui {

namespace {

/// Under this height nobody sees the finer mesh.
constexpr int coarseBelow = 400;

using Key = std::tuple<figure::Build, figure::HairStyle, bool>;

FigureLook& currentLook() {
    static FigureLook look;
    return look;
}

QFuture<FigureSkin> futureSkin(const FigureLook& look, int pixels) {
    static std::mutex mutex;
    static std::map<Key, QFuture<FigureSkin>> skins;
    const figure::HairStyle hair = figure::render::paletteOf(look.palette, false).hair;
    const bool coarse = pixels < coarseBelow;
    const std::lock_guard lock(mutex);
    const auto [found, isNew] = skins.try_emplace(Key{look.build, hair, coarse});
    if (isNew) {
        auto promise = std::make_shared<QPromise<FigureSkin>>();
        found->second = promise->future();
        promise->start();
        QThreadPool::globalInstance()->start([promise, build = look.build, hair, coarse] {
            promise->addResult(std::make_shared<const figure::body::Skin>(
                figure::body::buildSkin(figure::proportionsOf(build), hair,
                                        coarse ? figure::body::coarseMesh : figure::body::usualMesh)));
            promise->finish();
        });
    }
    return found->second;
}

} // namespace

FigureLook figureLook() {
    return currentLook();
}

void setFigureLook(const FigureLook& look) {
    currentLook() = look;
}

FigureSkin figureSkin(const FigureLook& look, int pixels) {
    return futureSkin(look, pixels).result();
}

FigureSkin figureSkinOr(const FigureLook& look, int pixels, QObject* caller,
                        const std::function<void()>& then) {
    const QFuture<FigureSkin> future = futureSkin(look, pixels);
    if (future.isFinished())
        return future.result();
    auto* watcher = new QFutureWatcher<FigureSkin>(caller);
    QObject::connect(watcher, &QFutureWatcher<FigureSkin>::finished, caller, [watcher, then] {
        watcher->deleteLater();
        then();
    });
    watcher->setFuture(future);
    return nullptr;
}

} // namespace limber::ui
