#pragma once
#include "core/distribution/extractlayout.h"
#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace pindesk::ui {

/// The lines that a layout makes of a few invented customers; over fixed width a ruler of places.
class ExtractPreviewBox : public QWidget {
    Q_OBJECT
public:
    explicit ExtractPreviewBox(QWidget* parent = nullptr);

    void show(const distribution::ExtractLayout& layout);
    [[nodiscard]] QString text() const;

private:
    void paintRuler();

    QPlainTextEdit* m_lines;
    QLabel* m_note;
    bool m_hasRuler = false;
};

} // namespace pindesk::ui
