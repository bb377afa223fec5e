#pragma once
#include <QFutureWatcher>
#include <QObject>
#include <utility>

namespace pindesk::ui {

/// Calls `use(Result&&)` on the context object's thread when the future has its result; never, when the
/// context is gone by then. By a watcher, because QFuture::then() with a context crashes now and then in
/// Qt 6.4 when the future finishes while the continuation is being attached.
template <class Outcome, class Use>
void await(const QFuture<Outcome>& future, QObject* context, Use use) {
    auto* watcher = new QFutureWatcher<Outcome>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, use = std::move(use)]() mutable {
                         watcher->deleteLater();
                         QFuture<Outcome> done = watcher->future();
                         if (done.resultCount() > 0)
                             use(done.takeResult());
                     });
    watcher->setFuture(future);
}

} // namespace pindesk::ui
