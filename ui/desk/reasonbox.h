#pragma once
#include <QComboBox>

namespace pindesk::ui {

/// The site's reasons for a reset or a reveal, in words; nothing is chosen at first.
class ReasonBox : public QComboBox {
    Q_OBJECT
public:
    explicit ReasonBox(QWidget* parent = nullptr);

    void setReasons(const QStringList& codes);
    /// The code; empty when none is chosen.
    [[nodiscard]] QString reason() const { return currentData().toString(); }
    void setReason(const QString& code);
};

} // namespace pindesk::ui
