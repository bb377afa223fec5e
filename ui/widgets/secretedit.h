#pragma once
#include "core/base/secret.h"
#include <QLineEdit>

namespace pindesk::ui {

/// A field for a password or PIN: nothing of it in menus, undo or input method memory, and its text can be
/// taken out, which leaves nothing behind.
class SecretEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit SecretEdit(QWidget* parent = nullptr);
    ~SecretEdit() override;

    /// The text as UTF-8; the field keeps it.
    [[nodiscard]] Secret secret() const;
    /// The text as UTF-8; the field is wiped.
    [[nodiscard]] Secret take();
    void wipe();
    void setText(const QString& text);
    /// Shows what is typed, or dots.
    void setShown(bool isShown);

private:
    void overwriteDisplay();
};

} // namespace pindesk::ui
