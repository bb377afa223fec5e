#include "ui/widgets/pagedmodel.h"

namespace pindesk::ui {

void PagedModel::beginAnew() {
    ++m_start;
    m_asked.clear();
}

void PagedModel::ask(int page) const {
    if (!m_asked.insert(page).second)
        return;
    auto* self = const_cast<PagedModel*>(this);
    QMetaObject::invokeMethod(
        self,
        [self, start = m_start, page] {
            if (start == self->m_start)
                Q_EMIT self->pageWanted(start, page);
        },
        Qt::QueuedConnection);
}

bool PagedModel::accepts(int start, int page) {
    if (start != m_start)
        return false;
    m_asked.erase(page);
    return true;
}

void PagedModel::giveUp(int start, int page) {
    (void)accepts(start, page);
}

QModelIndexList PagedModel::match(const QModelIndex& /*start*/, int /*role*/, const QVariant& /*value*/,
                                  int /*hits*/, Qt::MatchFlags /*flags*/) const {
    return {};
}

} // namespace pindesk::ui
