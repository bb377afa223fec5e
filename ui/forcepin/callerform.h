#pragma once
#include "core/pinrules/callerfacts.h"
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace pindesk::ui {

class FormField;
class SecretEdit;

/// The data of a caller whom somebody invents to try a profile. Each field is read as an import would read
/// it, and what an import would drop is told beside it.
class CallerForm : public QWidget {
    Q_OBJECT
public:
    static constexpr int columns = 3; ///< of equal width
    explicit CallerForm(QWidget* parent = nullptr);

    /// None when a field cannot be used: it says so, and has the focus.
    [[nodiscard]] std::optional<pinrules::CallerFacts> facts();
    /// Overwrites what could be somebody's data.
    void clear();

Q_SIGNALS:
    void edited();
    /// Enter in a field.
    void submitted();

private:
    FormField* add(const QString& label, QLineEdit* edit);
    FormField* add(const QString& label, QComboBox* box);
    void place(FormField* field);
    /// False when there is one, which is told.
    bool accept(FormField* field, QLatin1StringView problem);
    [[nodiscard]] bool readPersonal(pinrules::CallerFacts& facts);
    [[nodiscard]] bool readRecord(pinrules::CallerFacts& facts);

    QGridLayout* m_places;
    QLineEdit* m_location;
    QLineEdit* m_customer;
    SecretEdit* m_ssn;
    SecretEdit* m_birthDate;
    QLineEdit* m_zip;
    QLineEdit* m_country;
    QLineEdit* m_phones;
    QComboBox* m_mustChange;
    QComboBox* m_isSetUp;
    QLineEdit* m_pinSetOn;
    FormField* m_ssnField = nullptr;
    FormField* m_birthDateField = nullptr;
    FormField* m_phonesField = nullptr;
    FormField* m_pinSetOnField = nullptr;
    int m_fields = 0;
};

} // namespace pindesk::ui
