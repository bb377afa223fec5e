#pragma once
#include "core/base/secret.h"
#include <QWidget>

namespace pindesk::ui {

/// Shows a text that must not stay, such as a customer's hint; dots while there is none. Painted from the
/// Secret itself; no other copy is kept.
class SecretText : public QWidget {
    Q_OBJECT
public:
    explicit SecretText(QWidget* parent = nullptr);

    /// UTF-8.
    void show(Secret secret);
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_secret.isEmpty(); }
    [[nodiscard]] const Secret& secret() const { return m_secret; }
    /// What stands there while nothing is shown.
    void setPlaceholder(const QString& text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    Secret m_secret;
    QString m_placeholder;
};

} // namespace pindesk::ui
