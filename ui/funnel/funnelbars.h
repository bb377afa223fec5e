#pragma once
#include "core/distribution/listissues.h"
#include <QWidget>

namespace pindesk::ui {

/// The same for a status wherever it is shown, always beside its word.
[[nodiscard]] QColor colorOf(ledger::IssueStatus status);
/// "Letter", "Batch 3 (Letter)".
[[nodiscard]] QString funnelTitle(const distribution::Funnel& funnel);
/// "66 %", and never 0 % or 100 % of what is not none or all.
[[nodiscard]] QString shareText(std::int64_t part, std::int64_t whole);

/// How far customers came with the initial PINs they were given: a panel for each funnel, in it a bar for
/// each status with its word, its number and its share.
class FunnelBars : public QWidget {
    Q_OBJECT
public:
    explicit FunnelBars(QWidget* parent = nullptr);

    /// None: not counted yet.
    void setFunnels(std::vector<distribution::Funnel> funnels);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Widths {
        double word = 0;
        double number = 0;
        double share = 0;
    };
    [[nodiscard]] Widths widths() const;
    [[nodiscard]] int leastPanelWidth() const;
    [[nodiscard]] int panelHeight() const;
    [[nodiscard]] double rowHeight() const;
    [[nodiscard]] int columns() const;
    void fitHeight();
    void paintPanel(QPainter& painter, const QRectF& panel, const distribution::Funnel& funnel,
                    const Widths& widths) const;
    void paintStatus(QPainter& painter, const QRectF& row, const distribution::Funnel& funnel,
                     ledger::IssueStatus status, const Widths& widths) const;
    void paintTold(QPainter& painter, const QRectF& row, const distribution::Funnel& funnel) const;
    [[nodiscard]] QRectF mirrored(QRectF place) const;

    std::vector<distribution::Funnel> m_funnels;
    std::vector<distribution::Funnel> m_unknown; ///< shown without numbers until there are some
};

} // namespace pindesk::ui
