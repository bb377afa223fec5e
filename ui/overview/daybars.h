#pragma once
#include "core/pins/watcheddays.h"
#include <QWidget>

namespace pindesk::ui {

/// Registrations by day: two bars for each, a full one for those who registered and a hollow one for those
/// who confirmed. The table beside it has the same numbers.
class DayBars : public QWidget {
    Q_OBJECT
public:
    explicit DayBars(QWidget* parent = nullptr);

    void setDays(std::vector<pins::WatchedDay> days);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int lineHeight() const;
    void paintLegend(QPainter& painter) const;
    void paintScale(QPainter& painter, const QRectF& room, std::int64_t most) const;
    void paintDay(QPainter& painter, const QRectF& room, std::size_t at, std::int64_t most) const;
    void paintBar(QPainter& painter, const QRectF& bar, bool isFull) const;

    std::vector<pins::WatchedDay> m_days;
};

} // namespace pindesk::ui
