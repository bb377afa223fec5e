#pragma once
#include "ui/enrolment/entrancepage.h"

namespace pindesk::ui {

/// The end of a way: what has been reached, and what comes next.
class EndPage : public EntrancePage {
    Q_OBJECT
public:
    struct Words {
        QString title, reached, next;
        QString goOn, back; ///< buttons
    };
    EndPage(const SiteDescription& site, const Words& words, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* firstFocus() const override { return goOnButton(); }

Q_SIGNALS:
    void wentOn();

protected:
    void submit() override { Q_EMIT wentOn(); }
};

} // namespace pindesk::ui
