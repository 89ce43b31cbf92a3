use parquet::file::reader::{FileReader as _, SerializedFileReader};
use serde_json::json;

use super::ParquetFile;

#[test]
fn records_are_rows() {
    let mut bytes = Vec::new();
    let mut file = ParquetFile::begin(&mut bytes).unwrap();
    for number in 0..3 {
        let names: Vec<String> = (0..number).map(|at| format!("arn:{at}")).collect();
        file.add(&json!({
            "EventTime": 1_777_636_800.0, "EventName": "Decrypt", "ReadOnly": true, "ResourceNames": names,
            "Sequence": number, "Username": if number == 1 { json!("alice") } else { json!(null) },
        }))
        .unwrap();
    }
    file.end().unwrap();
    let reader = SerializedFileReader::new(bytes::Bytes::from(bytes)).unwrap();
    let rows: Vec<String> =
        reader.get_row_iter(None).unwrap().map(|row| row.unwrap().to_string()).collect();
    assert_eq!(rows.len(), 3);
    assert!(!rows[0].contains("arn:0") && !rows[0].contains("alice"), "{}", rows[0]);
    assert!(rows[1].contains("arn:0") && rows[1].contains("alice"), "{}", rows[1]);
    assert!(rows[2].contains("arn:0") && rows[2].contains("arn:1"), "{}", rows[2]);
}
