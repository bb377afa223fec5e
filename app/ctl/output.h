#pragma once
#include "core/base/error.h"
#include "core/base/secret.h"
#include <QJsonObject>
#include <QStringList>

namespace pindesk::ctl {

/// What the program says: its result on standard output, messages on standard error. With `--json` the
/// result is one JSON document, also when it is an error. Text keeps no control characters and no overrides
/// of the writing direction: names come from elsewhere, and a terminal obeys what it is sent.
class Output {
public:
    struct Style {
        bool json = false;
        bool quiet = false;
    };
    explicit Output(Style style, int standardOutput = 1, int standardError = 2);

    [[nodiscard]] bool isJson() const { return m_style.json; }

    /// The result: the document with `--json`, otherwise the lines.
    void result(const QJsonObject& document, const QStringList& lines);
    /// The same with one secret behind it: the member `name` of the document, or the text's last
    /// lines.
    void resultWithSecret(const QJsonObject& document, const QStringList& lines, const QString& name,
                          const Secret& secret);
    /// Part of a result that is not kept in memory, as it is: an export.
    void raw(QByteArrayView bytes);
    /// Something the person should know, unless `--quiet`.
    void message(const QString& text);
    /// A line that is written over by the next one; only on a terminal, unless `--quiet`.
    void progress(const QString& text);
    /// An error, `--quiet` or not. `sentence` says it to people.
    void error(const Error& error, const QString& sentence);

    /// False when something could not be written: a full disk, a closed pipe.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

private:
    void write(int file, QByteArrayView bytes);
    void endProgress();

    Style m_style;
    int m_standardOutput;
    int m_standardError;
    qsizetype m_progressWidth = 0;
    bool m_isWhole = true;
    bool m_hasDocument = false;
};

/// Lines of columns that stand below each other, headings first; the last column is not padded.
[[nodiscard]] QStringList tableLines(const QStringList& headings, const QList<QStringList>& rows);
/// Lines of `label  value`, values below each other; pairs without value are left out.
[[nodiscard]] QStringList labelledLines(const QList<std::pair<QString, QString>>& pairs);

} // namespace pindesk::ctl
