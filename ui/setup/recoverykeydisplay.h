#pragma once
#include "core/base/secret.h"
#include <QWidget>

namespace pindesk::ui {

/// Shows a recovery key in groups of four, as it stands on paper. Painted from the Secret itself; no other
/// copy is kept.
class RecoveryKeyDisplay : public QWidget {
    Q_OBJECT
public:
    explicit RecoveryKeyDisplay(QWidget* parent = nullptr);

    void show(Secret key);
    void clear();
    [[nodiscard]] const Secret& key() const { return m_key; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /// The same on paper.
    static void paint(QPainter& painter, const QRect& place, const Secret& key);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    Secret m_key;
};

} // namespace pindesk::ui
