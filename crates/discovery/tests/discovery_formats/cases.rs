//! The same rows in every format are the same findings, each with the place that its format has.

use std::io::{Cursor, Write as _};
use std::sync::{Arc, LazyLock};

use discovery::{
    Detection, Detector, Limits, Located, Place, Reason, Report, Scanner, Status, identifiers,
};
use flate2::Compression;
use flate2::write::GzEncoder;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Name, social security number, card, account; the second row has decoys of each.
const HEADER: [&str; 4] = ["name", "ssn", "credit_card", "konto"];
const ROWS: [[&str; 4]; 3] = [
    ["Anna", "536-90-4399", "4929 0000 0000 0000", "DE89370400440532013000"],
    ["Bert", "666-90-4399", "4929 0000 0000 0001", "DE89370400440532013001"],
    ["Cleo", "219-09-8888", "5212345678901234", "GB82WEST12345698765432"],
];

fn scanner_with(limits: Limits) -> Scanner {
    static DETECTOR: LazyLock<Arc<Detector>> =
        LazyLock::new(|| Arc::new(Detector::new(identifiers(), Vec::new()).unwrap()));
    Scanner::new(Arc::clone(&DETECTOR), limits)
}

fn scan(name: &str, bytes: &[u8]) -> Report {
    scanner_with(Limits::of_macie(64 << 20)).scan(name, &mut &*bytes).unwrap()
}

fn counts(report: &Report) -> Vec<(&str, u64)> {
    report.detections.iter().map(|found| (found.name.as_str(), found.count)).collect()
}

const EXPECTED: [(&str, u64); 4] = [
    ("CREDIT_CARD_NUMBER", 2),
    ("GERMANY_BANK_ACCOUNT_NUMBER", 1),
    ("UK_BANK_ACCOUNT_NUMBER", 1),
    ("USA_SOCIAL_SECURITY_NUMBER", 2),
];

fn places(report: &Report, name: &str) -> Vec<Located> {
    let found = report.detections.iter().find(|found: &&Detection| found.name == name);
    found.map(|found| found.places.clone()).unwrap_or_default()
}

fn delimited(delimiter: &str) -> Vec<u8> {
    let mut text = HEADER.join(delimiter) + "\r\n";
    for row in ROWS {
        text += &(row.join(delimiter) + "\r\n");
    }
    text.into_bytes()
}

fn json_lines() -> Vec<u8> {
    let mut text = String::new();
    for [name, ssn, card, account] in ROWS {
        let row = serde_json::json!({ "name": name, "person": { "ssn": ssn, "credit_card": [card] }, "konto": account });
        text += &format!("{row}\n");
    }
    text.into_bytes()
}

fn zipped(files: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn gzipped(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn tarred(files: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut builder = tar::Builder::new(Vec::new());
    for (name, bytes) in files {
        let mut header = tar::Header::new_ustar();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o600);
        builder.append_data(&mut header, name, bytes.as_slice()).unwrap();
    }
    builder.into_inner().unwrap()
}

fn workbook() -> Vec<u8> {
    let mut sheet = String::from("<worksheet><sheetData>");
    for (row, fields) in (1..).zip([HEADER].into_iter().chain(ROWS)) {
        sheet += &format!("<row r=\"{row}\">");
        for (column, field) in ["A", "B", "C", "D"].into_iter().zip(fields) {
            sheet += &format!("<c r=\"{column}{row}\" t=\"inlineStr\"><is><t>{field}</t></is></c>");
        }
        sheet += "</row>";
    }
    sheet += "</sheetData></worksheet>";
    let book = r#"<workbook xmlns:r="r"><sheets><sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
    let links = r#"<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>"#;
    zipped(&[
        ("[Content_Types].xml", b"<Types/>".to_vec()),
        ("xl/workbook.xml", book.as_bytes().to_vec()),
        ("xl/_rels/workbook.xml.rels", links.as_bytes().to_vec()),
        ("xl/worksheets/sheet1.xml", sheet.into_bytes()),
    ])
}

fn document() -> Vec<u8> {
    let mut text = String::from("<w:document xmlns:w=\"w\"><w:body>");
    for [name, ssn, card, account] in ROWS {
        text += &format!(
            "<w:p><w:r><w:t>{name} ssn </w:t></w:r><w:r><w:t>{ssn} credit card {card} konto {account}</w:t></w:r></w:p>"
        );
    }
    text += "</w:body></w:document>";
    zipped(&[
        ("[Content_Types].xml", b"<Types/>".to_vec()),
        ("word/document.xml", text.into_bytes()),
    ])
}

fn parquet() -> Vec<u8> {
    use parquet::data_type::{ByteArray, ByteArrayType};
    use parquet::file::properties::WriterProperties;
    use parquet::file::writer::SerializedFileWriter;
    use parquet::schema::parser::parse_message_type;
    let columns: String =
        HEADER.iter().map(|name| format!("required binary {name} (UTF8);")).collect();
    let schema = Arc::new(parse_message_type(&format!("message rows {{ {columns} }}")).unwrap());
    let mut bytes = Vec::new();
    let mut writer =
        SerializedFileWriter::new(&mut bytes, schema, Arc::new(WriterProperties::default()))
            .unwrap();
    let mut group = writer.next_row_group().unwrap();
    for column in 0..HEADER.len() {
        let values: Vec<ByteArray> = ROWS.iter().map(|row| ByteArray::from(row[column])).collect();
        let mut written = group.next_column().unwrap().unwrap();
        written.typed::<ByteArrayType>().write_batch(&values, None, None).unwrap();
        written.close().unwrap();
    }
    group.close().unwrap();
    writer.close().unwrap();
    bytes
}

#[test]
fn the_same_rows_are_the_same_findings() {
    let csv = delimited(",");
    for (name, bytes) in [
        ("rows.csv", csv.clone()),
        ("rows.csv", delimited(";")),
        ("rows.tsv", delimited("\t")),
        ("rows.jsonl", json_lines()),
        ("rows.csv.gz", gzipped(&csv)),
        ("rows.zip", zipped(&[("a/rows.csv", csv.clone()), ("b/readme.txt", b"nothing".to_vec())])),
        ("rows.tar", tarred(&[("rows.csv", csv.clone())])),
        ("rows.tar.gz", gzipped(&tarred(&[("rows.csv", csv.clone())]))),
        ("rows.tgz", gzipped(&tarred(&[("rows.jsonl", json_lines())]))),
        ("nested.zip", zipped(&[("inner.zip", zipped(&[("rows.csv", csv.clone())]))])),
        ("rows.xlsx", workbook()),
        ("book.bin", workbook()),
        ("rows.docx", document()),
        ("rows.parquet", parquet()),
    ] {
        let report = scan(name, &bytes);
        assert_eq!(
            (report.status, report.reasons.as_slice()),
            (Status::Complete, [].as_slice()),
            "{name}"
        );
        assert_eq!(counts(&report), EXPECTED, "{name}");
    }
}

#[test]
fn places_are_those_of_the_format() {
    let ssn = "USA_SOCIAL_SECURITY_NUMBER";
    let located = |place| Located { member: None, place };
    let cell = |row, cell_reference: Option<&str>| {
        let cell_reference = cell_reference.map(ToOwned::to_owned);
        located(Place::Cell { row, column: 2, column_name: Some("ssn".into()), cell_reference })
    };
    assert_eq!(places(&scan("rows.csv", &delimited(",")), ssn), [cell(2, None), cell(4, None)]);
    let of_book = [cell(2, Some("People!B2")), cell(4, Some("People!B4"))];
    assert_eq!(places(&scan("rows.xlsx", &workbook()), ssn), of_book);
    let record =
        |index, json_path: &str| located(Place::Record { index, json_path: json_path.to_owned() });
    let of_lines = scan("rows.jsonl", &json_lines());
    assert_eq!(places(&of_lines, ssn), [record(0, "$.person.ssn"), record(2, "$.person.ssn")]);
    let cards = places(&of_lines, "CREDIT_CARD_NUMBER");
    assert_eq!(cards, [record(0, "$.person.credit_card[0]"), record(2, "$.person.credit_card[0]")]);
    assert_eq!(
        places(&scan("rows.parquet", &parquet()), ssn),
        [record(0, "$.ssn"), record(2, "$.ssn")]
    );
    let line = |start, start_column| located(Place::Line { start, end: start, start_column });
    assert_eq!(places(&scan("rows.docx", &document()), ssn), [line(1, 10), line(3, 10)]);
    let text = "äöü\nmy ssn: 536-90-4399\n\nssn\n219-09-8888\n";
    assert_eq!(places(&scan("a.txt", text.as_bytes()), ssn), [line(2, 9), line(5, 1)]);
}

#[test]
fn members_of_archives_are_named() {
    let inner = zipped(&[("dir/rows.csv", delimited(","))]);
    let found =
        places(&scan("outer.zip", &zipped(&[("inner.zip", inner)])), "USA_SOCIAL_SECURITY_NUMBER");
    assert!(
        found.iter().all(|place| place.member.as_deref() == Some("inner.zip/dir/rows.csv")),
        "{found:?}"
    );
}

#[test]
fn numbers_in_json_keep_their_digits() {
    let text =
        br#"{"people": [{"credit_card": 4929000000000000, "ehic number": 80246012345678901234}]}"#;
    let report = scan("a.json", text);
    let found = counts(&report);
    assert!(found.contains(&("CREDIT_CARD_NUMBER", 1)), "{found:?}");
    assert!(found.contains(&("FINLAND_EUROPEAN_HEALTH_INSURANCE_NUMBER", 1)), "{found:?}");
    let place = Place::Record { index: 0, json_path: "$.people[0].credit_card".to_owned() };
    assert_eq!(places(&report, "CREDIT_CARD_NUMBER"), [Located { member: None, place }]);
}

#[test]
fn a_long_text_is_found_in_all_its_pieces() {
    let filler = "nothing to see in this line of text, and no number either\n".repeat(40_000);
    let text = format!("{filler}ssn 536-90-4399\n{filler}ssn 219-09-8888\n{filler}");
    let found = places(&scan("a.txt", text.as_bytes()), "USA_SOCIAL_SECURITY_NUMBER");
    let line =
        |start| Located { member: None, place: Place::Line { start, end: start, start_column: 5 } };
    assert_eq!(found, [line(40_001), line(80_002)]);
}

#[test]
fn limits_hold() {
    let mut nested = delimited(",");
    for _ in 0..12 {
        nested = gzipped(&nested);
    }
    let report = scan("rows.csv.gz", &nested);
    assert_eq!(report.reasons, [Reason::ArchiveNestingLimit]);
    let bomb = zipped(&[("zeros.txt", vec![b' '; 8 << 20])]);
    let report = scan("bomb.zip", &bomb);
    assert_eq!((report.status, report.reasons), (Status::Complete, Vec::new()));
    let small = Limits { extracted_bytes: 1 << 20, ..Limits::of_macie(64 << 20) };
    let report = scanner_with(small).scan("bomb.zip", &mut bomb.as_slice()).unwrap();
    assert_eq!(report.reasons, [Reason::ArchiveSizeLimit]);
    let small = Limits { files: 2, ..Limits::of_macie(64 << 20) };
    let many = zipped(&[("a", b"a".to_vec()), ("b", b"b".to_vec()), ("c", b"c".to_vec())]);
    let report = scanner_with(small).scan("many.zip", &mut many.as_slice()).unwrap();
    assert_eq!(report.reasons, [Reason::ArchiveEntryCountLimit]);
    let small = Limits::of_macie(100);
    let report = scanner_with(small).scan("rows.zip", &mut many.as_slice()).unwrap();
    assert_eq!((report.status, report.reasons), (Status::Skipped, vec![Reason::FileSizeLimit]));
    let deep = "[".repeat(100_000);
    assert_eq!(scan("deep.json", deep.as_bytes()).status, Status::Skipped);
}

#[test]
fn what_is_broken_is_told_and_ends_nothing() {
    let good = zipped(&[("rows.csv", delimited(","))]);
    for length in (0..good.len()).step_by(7) {
        scan("a.zip", &good[..length]);
    }
    for (name, bytes) in [
        ("a.xlsx", workbook()),
        ("a.docx", document()),
        ("a.parquet", parquet()),
        ("a.gz", gzipped(&delimited(","))),
    ] {
        for at in (0..bytes.len()).step_by(11) {
            let mut broken = bytes.clone();
            broken[at] ^= 0x5A;
            scan(name, &broken);
        }
    }
    let report = scan("a.pdf", b"%PDF-1.7 and so on");
    assert_eq!((report.status, report.reasons), (Status::Skipped, vec![Reason::Unsupported]));
}
