#pragma once
#include "core/base/secret.h"
#include <QPlainTextEdit>

namespace pindesk::ui {

/// A field for a link or code from a mail, however it is broken over lines. It is seen while it is typed,
/// since it is compared with the mail, but no copy stays: no undo, no menu, and wiped when it is taken away.
class CodeEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit CodeEdit(QWidget* parent = nullptr);
    ~CodeEdit() override;

    /// As UTF-8; the field keeps it.
    [[nodiscard]] Secret secret() const;
    void setSecret(const Secret& secret);
    void wipe();
    [[nodiscard]] bool isEmpty() const { return document()->isEmpty(); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// Enter.
    void submitted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
};

} // namespace pindesk::ui
