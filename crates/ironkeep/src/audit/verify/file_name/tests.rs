use super::{FileName, Folder, Trail};

fn trail() -> Trail {
    Trail {
        name: "main_2".to_owned(),
        account: "111122223333".to_owned(),
        home: "us-east-1".to_owned(),
        bucket: "logs".to_owned(),
        prefix: "a/".to_owned(),
    }
}

#[test]
fn names_of_files_say_folder_region_and_time() {
    let check = |key: &str, folder: Folder, at: &str| {
        let name = FileName::of(&trail(), key).unwrap();
        assert_eq!((name.folder, name.region.as_str()), (folder, "eu-west-1"));
        assert_eq!(name.at.basic(), at);
    };
    let log = "a/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/05/01/111122223333_CloudTrail_eu-west-1_20260501T1010Z_0123456789abcdef.json.gz";
    check(log, Folder::Logs, "20260501T101000Z");
    let digest = "a/AWSLogs/111122223333/CloudTrail-Digest/eu-west-1/2026/05/01/111122223333_CloudTrail-Digest_eu-west-1_main_2_us-east-1_20260501T111009Z.json.gz";
    check(digest, Folder::Digests, "20260501T111009Z");
    for other in [
        "a/AWSLogs/111122223333/CloudTrail/",
        log.trim_start_matches('a'),
        &log.replace("2026/05/01", "2026/05"),
        &log.replace("T1010Z", "T10Z"),
        &digest.replace("main_2", "main"),
        &digest.replace("us-east-1", "us-east-2"),
        &digest.replace(".gz", ""),
    ] {
        assert_eq!(FileName::of(&trail(), other), None, "{other}");
    }
}
