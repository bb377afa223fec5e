#pragma once
#include "core/distribution/listissues.h"
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace pindesk::ui {

class FormField;

/// Which of the PINs that were given out: account, channel, status. Enter or the button applies it.
class IssueFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit IssueFilterBar(QWidget* parent = nullptr);

    /// Without its batch, which is chosen elsewhere. None: the account's number is none, which stands beside
    /// it then.
    [[nodiscard]] std::optional<distribution::IssueFilter> filter();
    void clear();

Q_SIGNALS:
    void applied();

private:
    QLineEdit* m_account;
    QComboBox* m_channel;
    QComboBox* m_status;
    FormField* m_accountField;
    QCheckBox* m_open;
};

} // namespace pindesk::ui
