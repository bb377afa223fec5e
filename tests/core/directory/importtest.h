#pragma once
#include "core/directory/importdirectory.h"
#include "csvtext.h"
#include "tests/support/testsite.h"

namespace pindesk::directory {

/// A site, extracts for it, and the questions that tests of the import ask.
class ImportTest : public test::SiteTest {
protected:
    static constexpr auto usualHeader =
        "location_id,customer_id,first_name,last_name,email,phones,birth_date,ssn\n";

    /// From CSV.
    [[nodiscard]] static ImportRequest requestOf(const QByteArray& rows,
                                                 const QByteArray& header = usualHeader);
    [[nodiscard]] Result<ImportOutcome> import(const ImportRequest& request, std::stop_token stop = {}) {
        return importDirectory(m_site.url(), m_site.administrator, request, std::move(stop));
    }
    /// An import that works.
    ImportOutcome load(const QByteArray& rows);
    /// So many rows `1,c0000001 …` from `first` on: more than 16,384 are more than one batch.
    [[nodiscard]] static QByteArray manyRows(int first, int count);

    [[nodiscard]] qlonglong number(const QString& sql) const { return m_site.files.ask(sql).toLongLong(); }
    [[nodiscard]] std::string text(const QString& sql) const {
        return m_site.files.ask(sql).toString().toStdString();
    }
    /// What is on record of `1/customer`, as `first|last|email`.
    [[nodiscard]] std::string rowOf(const QString& customer) const;
    [[nodiscard]] AccountId idOf(const QString& customer) const;
    /// The search keys of `1/customer` as `kind:key`, in order.
    [[nodiscard]] std::vector<std::string> keysOf(const QString& customer);
    /// The column of the infix index in which a search for the account by this text finds it.
    [[nodiscard]] bool isInInfix(const QString& customer, const QString& column, const QString& word) const;
    /// `line column reason` of each.
    [[nodiscard]] static std::vector<std::string> textsOf(const std::vector<RowProblem>& problems);
    /// The state of an import in its row.
    [[nodiscard]] std::string stateOf(RunId run) const;
    /// Each account has one row, its keys are those of the row, and the trail is whole.
    void expectWhole();
    [[nodiscard]] bool isSqlite() const { return GetParam() == storage::SiteUrl::Product::Sqlite; }
};

} // namespace pindesk::directory
