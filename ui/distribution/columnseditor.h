#pragma once
#include "core/distribution/checkextractlayout.h"
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace pindesk::ui {

class FormField;
class TextTable;

/// A column of an account's line or of a record; `field` is an ExtractField or a RecordField.
struct ColumnRow {
    int field = 0;
    QString title{};
    QString text{};
    QString format{};
    distribution::Place place{};
    bool operator==(const ColumnRow&) const = default;
};

/// What one list of columns may hold.
struct ColumnKind {
    QString name; ///< of the list, to a screen reader
    bool isRecord = false;
    std::vector<std::pair<int, QString>> fields; ///< with their words
};

/// A list of columns in their order, and the particulars of the one that is chosen. Delete removes one,
/// Alt with the arrows moves it.
class ColumnsEditor : public QWidget {
    Q_OBJECT
public:
    explicit ColumnsEditor(ColumnKind kind, QWidget* parent = nullptr);

    void setRows(std::vector<ColumnRow> rows);
    [[nodiscard]] const std::vector<ColumnRow>& rows() const { return m_rows; }
    /// Of the file: which particulars matter.
    void setUse(bool isCsv, bool hasTitles);
    /// Those of this list, whose paths begin behind its name (`/2/width`, or empty).
    void setProblems(std::vector<distribution::LayoutProblem> problems);

Q_SIGNALS:
    /// By a person.
    void edited();
    void announced(const QString& sentence);

private:
    void build();
    void buildParticulars();
    bool eventFilter(QObject* watched, QEvent* event) override;
    [[nodiscard]] int current() const;
    [[nodiscard]] ColumnRow* currentRow();
    [[nodiscard]] QString fieldText(int field) const;
    [[nodiscard]] QStringList cells(std::size_t index, int begin) const;
    [[nodiscard]] QString problemOf(std::size_t index) const;

    void add();
    void remove();
    void move(int step);
    void take();
    void choose(int row);
    void showTable();
    void showParticulars();
    void showProblems();
    void showButtons();

    ColumnKind m_kind;
    std::vector<ColumnRow> m_rows;
    std::vector<distribution::LayoutProblem> m_problems;
    bool m_isCsv = true;
    bool m_hasTitles = true;
    bool m_isFilling = false;

    // In the order in which Tab reaches them.
    QComboBox* m_new;
    QPushButton* m_add;
    QLabel* m_problem;
    TextTable* m_model;
    QTableView* m_table;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_remove;
    QWidget* m_particulars;
    QLabel* m_heading;
    QLineEdit* m_title;
    QLineEdit* m_text;
    QComboBox* m_format;
    QSpinBox* m_width;
    QComboBox* m_align;
    QLineEdit* m_pad;
    FormField* m_titleField;
    FormField* m_textField;
    FormField* m_formatField;
    FormField* m_widthField;
    FormField* m_alignField;
    FormField* m_padField;
    QGridLayout* m_places;
};

} // namespace pindesk::ui
