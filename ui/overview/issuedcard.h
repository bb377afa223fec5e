#pragma once
#include "core/distribution/listissues.h"
#include "ui/widgets/card.h"

namespace pindesk::ui {

class FunnelView;

/// How far customers came with the initial PINs they were given, by channel.
class IssuedCard : public Card {
    Q_OBJECT
public:
    explicit IssuedCard(QWidget* parent = nullptr);

    /// None: not counted yet.
    void setFunnels(const std::vector<distribution::Funnel>& channels);

Q_SIGNALS:
    void pageRequested(const QString& id);

private:
    FunnelView* m_view;
};

} // namespace pindesk::ui
