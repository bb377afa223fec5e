#pragma once
#include "core/distribution/checkextractlayout.h"
#include <QWidget>

class QTabWidget;

namespace pindesk::ui {

class ColumnsEditor;
class ExtractFileForm;
class ExtractPreviewBox;
class FormField;

/// Edits a layout of an extract: the file, its columns, the records before and after, beside lines as they
/// would be written. What is wrong stands at the field that it concerns.
class ExtractLayoutEditor : public QWidget {
    Q_OBJECT
public:
    explicit ExtractLayoutEditor(QWidget* parent = nullptr);

    void setExtractLayout(const distribution::ExtractLayout& layout);
    [[nodiscard]] distribution::ExtractLayout extractLayout() const;
    /// Nothing is left to mend.
    [[nodiscard]] bool isUsable() const { return m_problems.empty(); }
    /// To be looked at, for who may not change it.
    void setReadOnly(bool isReadOnly);
    [[nodiscard]] FormField& nameField() const;

Q_SIGNALS:
    /// By a person.
    void changed();
    /// A step, for a screen reader.
    void announced(const QString& sentence);

private:
    void build();
    void takeChange();
    void check(const distribution::ExtractLayout& layout);

    std::vector<distribution::LayoutProblem> m_problems;
    ExtractFileForm* m_file;
    ColumnsEditor* m_columns;
    ColumnsEditor* m_header;
    ColumnsEditor* m_trailer;
    QTabWidget* m_lists;
    ExtractPreviewBox* m_preview;
};

} // namespace pindesk::ui
