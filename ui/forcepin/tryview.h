#pragma once
#include "core/forcepin/profileservice.h"
#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QTableView;

namespace pindesk::ui {

class CallerForm;
class FormField;
class Pill;
class SecretEdit;
class TraceTable;

/// What a profile would do to one caller who enters a PIN: an account, or somebody invented. Nothing of the
/// caller and no PIN is kept beyond close().
class TryView : public QWidget {
    Q_OBJECT
public:
    explicit TryView(QWidget* parent = nullptr);

    void open(forcepin::ProfileService* profiles);
    /// Locked: what was typed and what came of it is gone.
    void close();
    /// Somebody else signs in.
    void reset() { close(); }
    /// As it stands in the editor, saved or not.
    void setProfile(const forcepin::AuthenticationProfile& profile);

Q_SIGNALS:
    /// Something that has no field to stand beside.
    void failed(const pindesk::Error& error);

private:
    [[nodiscard]] QWidget* makeKinds();
    [[nodiscard]] QWidget* makePinRow();
    void showKind();
    void tryOut();
    [[nodiscard]] std::optional<AccountNumber> account();
    void send(forcepin::TryProfileRequest request);
    void showResult(const forcepin::Evaluation& evaluation);
    void tell(const Error& error);
    void clearResult();
    /// What is shown is no longer of what stands in the fields.
    void age();

    forcepin::ProfileService* m_profiles = nullptr;
    forcepin::AuthenticationProfile m_profile;
    int m_question = 0; ///< an answer to an earlier one is dropped
    QRadioButton* m_isAccount;
    QRadioButton* m_isInvented;
    QLineEdit* m_number;
    SecretEdit* m_pin;
    QPushButton* m_try;
    QGridLayout* m_pinPlaces;
    CallerForm* m_caller;
    FormField* m_numberField;
    FormField* m_pinField;
    Pill* m_verdict;
    QLabel* m_trigger;
    QLabel* m_aged;
    TraceTable* m_trace;
    QTableView* m_traceTable;
};

} // namespace pindesk::ui
