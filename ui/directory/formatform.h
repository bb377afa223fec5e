#pragma once
#include "core/directory/columnmap.h"
#include <QWidget>

class QComboBox;
class QLabel;

namespace pindesk::ui {

/// How the file is written: separator, encoding, dates.
class FormatForm : public QWidget {
    Q_OBJECT
public:
    explicit FormatForm(QWidget* parent = nullptr);

    void setOptions(const directory::CsvOptions& options, const std::vector<directory::DateFormat>& dates);
    [[nodiscard]] directory::CsvOptions options() const;
    [[nodiscard]] std::vector<directory::DateFormat> dateFormats() const { return m_dates; }
    /// What was found in the file, told where nothing else is chosen.
    void setFound(std::optional<char> separator, std::optional<directory::TextEncoding> encoding);
    /// Tells beside the encoding that rows are not in it.
    void setUndecodable(bool hasUndecodable);
    [[nodiscard]] bool isUsable() const { return m_isUsable; }

Q_SIGNALS:
    /// The file is to be read anew.
    void optionsChanged();
    /// Only dates are read otherwise.
    void datesChanged();

private:
    void readDates();

    QComboBox* m_separator;
    QComboBox* m_encoding;
    QComboBox* m_dateText;
    QLabel* m_encodingProblem;
    QLabel* m_dateProblem;
    std::vector<directory::DateFormat> m_dates;
    bool m_isUsable = true;
};

} // namespace pindesk::ui
