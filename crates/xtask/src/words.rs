//! AWS names in Rust case.

/// Spellings whose words the general rule would cut wrongly.
const WORDS: [(&str, &str); 6] = [
    ("ETag", "Etag"),
    ("SSEKMS", "SseKms"),
    ("SSES3", "SseS3"),
    ("CRC32C", "Crc32c"),
    ("CRC64NVME", "Crc64nvme"),
    ("XXHASH", "Xxhash"),
];

/// Words of Rust that can not be names as they are.
const KEYWORDS: [&str; 12] =
    ["type", "match", "move", "ref", "use", "where", "loop", "in", "for", "enum", "struct", "impl"];

/// `SSECustomerKeyMD5` -> `sse_customer_key_md5`.
pub(crate) fn snake(name: &str) -> String {
    let snake = words(name).join("_").to_lowercase();
    if KEYWORDS.contains(&snake.as_str()) { format!("r#{snake}") } else { snake }
}

/// `KeyIdType` -> `KEY_ID_TYPE`.
pub(crate) fn screaming(name: &str) -> String {
    words(name).join("_").to_uppercase()
}

/// A shape's name as a Rust type: AWS's own, with a capital first letter.
pub(crate) fn type_name(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// `SYMMETRIC_DEFAULT` -> `SymmetricDefault`, `aws:kms` -> `AwsKms`, `text/csv` -> `TextCsv`.
pub(crate) fn variant(value: &str) -> String {
    let value = value.replace('*', " All ");
    let mut out = String::new();
    for word in value.split(|letter: char| !letter.is_ascii_alphanumeric()) {
        let shouting = !word.chars().any(|letter| letter.is_ascii_lowercase());
        let mut letters = word.chars();
        out.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        let rest: String = letters.collect();
        out.push_str(&if shouting { rest.to_ascii_lowercase() } else { rest });
    }
    match out.as_str() {
        "" => "Empty".to_owned(),
        "Unknown" => "UnknownValue".to_owned(),
        "Self" => "SelfValue".to_owned(),
        other if other.starts_with(|first: char| first.is_ascii_digit()) => format!("V{other}"),
        _ => out,
    }
}

/// Cuts before a capital that follows a small letter or digit, and before the last capital of a
/// run that a small letter follows.
fn words(name: &str) -> Vec<String> {
    let mut name = name.to_owned();
    for (from, to) in WORDS {
        name = name.replace(from, to);
    }
    let letters: Vec<char> = name.chars().collect();
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    for (index, letter) in letters.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|before| letters.get(before));
        let after = letters.get(index + 1);
        let starts = letter.is_uppercase()
            && before.is_some_and(|before| {
                !before.is_uppercase() || after.is_some_and(|after| after.is_lowercase())
            });
        if (starts || !letter.is_alphanumeric()) && !word.is_empty() {
            words.push(core::mem::take(&mut word));
        }
        if letter.is_alphanumeric() {
            word.push(*letter);
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}
