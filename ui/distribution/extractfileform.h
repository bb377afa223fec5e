#pragma once
#include "core/distribution/checkextractlayout.h"
#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;

namespace pindesk::ui {

class FormField;

/// What a layout says of the whole file: its name, format, encoding, how the PIN travels.
class ExtractFileForm : public QWidget {
    Q_OBJECT
public:
    explicit ExtractFileForm(QWidget* parent = nullptr);

    void show(const distribution::ExtractLayout& layout);
    /// Everything but the columns.
    void read(distribution::ExtractLayout& layout) const;
    [[nodiscard]] FormField& nameField() const { return *m_nameField; }
    void setProblems(const std::vector<distribution::LayoutProblem>& problems);

Q_SIGNALS:
    /// By a person.
    void edited();

private:
    void build();
    void take();
    void showUse();

    QLineEdit* m_name;
    QComboBox* m_carrier;
    QComboBox* m_format;
    QComboBox* m_encoding;
    QComboBox* m_lineEnd;
    QComboBox* m_separator;
    QComboBox* m_quoting;
    QComboBox* m_formulas;
    QCheckBox* m_titles;
    QCheckBox* m_bill;
    FormField* m_nameField;
    FormField* m_carrierField;
    FormField* m_formatField;
    FormField* m_encodingField;
    FormField* m_lineEndField;
    FormField* m_separatorField;
    FormField* m_quotingField;
    FormField* m_formulasField;
    QGridLayout* m_places;
    bool m_isFilling = false;
};

} // namespace pindesk::ui
