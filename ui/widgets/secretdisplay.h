#pragma once
#include "core/base/secret.h"
#include <QWidget>

namespace pindesk::ui {

/// Shows a PIN large, one character to a cell with its spelling word under it, on as many lines as
/// it needs, and nothing but dots while
/// there is none. The PIN is painted from the Secret itself; no other copy is kept.
class SecretDisplay : public QWidget {
    Q_OBJECT
public:
    explicit SecretDisplay(QWidget* parent = nullptr);
    ~SecretDisplay() override;

    void show(Secret secret);
    /// Wipes what is shown.
    void clear();
    [[nodiscard]] const Secret& secret() const { return m_secret; }
    [[nodiscard]] bool isEmpty() const { return m_secret.isEmpty(); }
    /// What is said for one character: "N November", "n small November", "7 Seven".
    [[nodiscard]] static QString spelling(char character);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    [[nodiscard]] QFont characterFont() const;
    [[nodiscard]] int cellWidth() const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int cells() const;

    Secret m_secret;
};

} // namespace pindesk::ui
