#pragma once
#include "ui/shell/page.h"

namespace pindesk::ui {

class AccountField;

/// The main screen: one account, and what to do about it.
class DeskPage : public Page {
    Q_OBJECT
public:
    explicit DeskPage(AccountField& field, QWidget* parent = nullptr);
};

} // namespace pindesk::ui
