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

/// Nobody sees a finer mesh than the picture's height in pixels carries.
const figure::body::Fineness& finenessFor(int pixels) {
    return pixels < 400   ? figure::body::coarseMesh
           : pixels > 900 ? figure::body::fineMesh
                          : figure::body::usualMesh;
}

using Key = std::tuple<figure::Build, figure::HairStyle, const figure::body::Fineness*>;

FigureLook& currentLook() {
    static FigureLook look;
    return look;
}

QFuture<FigureSkin> futureSkin(const FigureLook& look, int pixels) {
    static std::mutex mutex;
    static std::map<Key, QFuture<FigureSkin>> skins;
    const figure::HairStyle hair = figure::render::paletteOf(look.palette, false).hair;
    const figure::body::Fineness* const fineness = &finenessFor(pixels);
    const std::lock_guard lock(mutex);
    const auto [found, isNew] = skins.try_emplace(Key{look.build, hair, fineness});
    if (isNew) {
        auto promise = std::make_shared<QPromise<FigureSkin>>();
        found->second = promise->future();
        promise->start();
        QThreadPool::globalInstance()->start([promise, build = look.build, hair, fineness] {
            promise->addResult(std::make_shared<const figure::body::Skin>(
                figure::body::buildSkin(figure::proportionsOf(build), hair, *fineness)));
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
