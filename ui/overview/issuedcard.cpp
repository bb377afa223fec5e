#include "ui/overview/issuedcard.h"
#include "ui/funnel/funnelview.h"
#include "ui/widgets/buttons.h"
#include <QVBoxLayout>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

IssuedCard::IssuedCard(QWidget* parent)
    : Card(tr("PINs given out"), parent)
    , m_view(new FunnelView(this)) {
    auto* link = makeButton(tr("Go to Distribution"), ButtonKind::Link, this);
    content().addWidget(m_view);
    content().addWidget(link, 0, Qt::AlignLeading);
    connect(link, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(u"distribution"_s); });
}

void IssuedCard::setFunnels(const std::vector<distribution::Funnel>& channels) {
    m_view->setFunnels(channels);
}

} // namespace pindesk::ui
