//! Messages and objects, what is refused of them, and that nothing is written before it is authentic.

#![cfg(test)]

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::{self, Cursor, Read, Seek, SeekFrom};

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::encoding::AsDer as _;
use aws_lc_rs::rsa::{KeySize, PrivateDecryptingKey};
use ironkeep_client_crypto::keyring::{
    Keyring, KmsDiscoveryKeyring, KmsKeyring, MultiKeyring, RawAesKeyring, RawRsaKeyring,
    RsaPadding, RsaPrivateKey,
};
use ironkeep_client_crypto::message::{Commitment, Decryption, Encryption, Header, Signing};
use ironkeep_client_crypto::s3::{
    MasterKey, Material, ObjectSealer, Opening, Unauthenticated, WrittenFormat,
};
use ironkeep_client_crypto::{
    CryptoError, DataKey, EncryptionContext, GeneratedKey, Kms, OpenedKey, WrappedKey,
};
use zeroize::Zeroizing;

/// A KMS in memory: a wrapped key is a number, and what it stands for is remembered.
#[derive(Default)]
struct FakeKms {
    wrapped: RefCell<Vec<(String, Vec<u8>, EncryptionContext)>>,
}

fn arn(key_id: &str) -> String {
    let start = ["arn", "aws", "kms", "us-east-1", "111122223333"].join(":");
    format!("{start}:key/{}", key_id.rsplit('/').next().unwrap_or_default())
}

impl FakeKms {
    fn keep(&self, key_id: &str, key: &[u8], context: &EncryptionContext) -> WrappedKey {
        let mut all = self.wrapped.borrow_mut();
        all.push((arn(key_id), key.to_vec(), context.clone()));
        WrappedKey { ciphertext: (all.len() as u64).to_be_bytes().to_vec(), key_arn: arn(key_id) }
    }

    fn found(&self, wrapped: &[u8]) -> Option<(String, Vec<u8>, EncryptionContext)> {
        let number = u64::from_be_bytes(wrapped.try_into().ok()?);
        self.wrapped.borrow().get(usize::try_from(number).ok()?.checked_sub(1)?).cloned()
    }
}

impl Kms for FakeKms {
    fn generate_data_key(
        &self,
        key_id: &str,
        context: &EncryptionContext,
    ) -> Result<GeneratedKey, CryptoError> {
        let mut key = [0; 32];
        aws_lc_rs::rand::fill(&mut key).unwrap();
        let wrapped = self.keep(key_id, &key, context);
        Ok(GeneratedKey { key: DataKey::from_bytes(&key)?, wrapped })
    }

    fn encrypt(
        &self,
        key_id: &str,
        key: &DataKey,
        context: &EncryptionContext,
    ) -> Result<WrappedKey, CryptoError> {
        Ok(self.keep(key_id, key.reveal(), context))
    }

    fn decrypt(
        &self,
        key_id: &str,
        wrapped: &[u8],
        context: &EncryptionContext,
    ) -> Result<OpenedKey, CryptoError> {
        let refused = || CryptoError::Kms("InvalidCiphertextException".to_owned());
        let (key_arn, key, bound) = self.found(wrapped).ok_or_else(refused)?;
        if bound != *context || key_arn != arn(key_id) {
            return Err(refused());
        }
        Ok(OpenedKey { plaintext: Zeroizing::new(key), key_arn })
    }

    fn re_encrypt(
        &self,
        wrapped: &[u8],
        from: &EncryptionContext,
        key_id: &str,
        to: &EncryptionContext,
    ) -> Result<WrappedKey, CryptoError> {
        let (_, key, bound) = self.found(wrapped).unwrap();
        assert_eq!(bound, *from);
        Ok(self.keep(key_id, &key, to))
    }
}

fn context(pairs: &[(&str, &str)]) -> EncryptionContext {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn plaintext(bytes: usize) -> Vec<u8> {
    (0..bytes).map(|index| u8::try_from(index % 251).unwrap()).collect()
}

fn encrypted(keyring: &dyn Keyring, signing: Signing, data: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let encryption = Encryption::new(keyring, context(&[("dept", "legal"), ("ü", "é")]), signing);
    encryption.run(&mut &*data, &mut out).unwrap();
    out
}

fn decrypted(keyring: &dyn Keyring, message: &[u8]) -> (Result<Header, CryptoError>, Vec<u8>) {
    let mut out = Vec::new();
    let decryption = Decryption::new(keyring, context(&[("dept", "legal")]), Commitment::Required);
    (decryption.run(&mut Cursor::new(message), &mut out), out)
}

fn aes() -> RawAesKeyring {
    RawAesKeyring::new("ns", "name", &[7; 32]).unwrap()
}

fn rsa_key() -> RsaPrivateKey {
    let key = PrivateDecryptingKey::generate(KeySize::Rsa2048).unwrap();
    let der = key.as_der().unwrap();
    RsaPrivateKey::from_pkcs8(der.as_ref()).unwrap()
}

#[test]
fn messages_go_there_and_back_at_every_edge_of_a_frame() {
    for signing in [Signing::Signed, Signing::Unsigned] {
        for bytes in [0, 1, 15, 16, 4095, 4096, 4097, 8192, 100_000] {
            let data = plaintext(bytes);
            let message = encrypted(&aes(), signing, &data);
            assert!(Header::is_beginning(&message));
            let (header, out) = decrypted(&aes(), &message);
            assert_eq!(header.unwrap().suite, signing.suite());
            assert_eq!(out, data);
            let decryption = Decryption::new(
                Box::leak(Box::new(aes())),
                EncryptionContext::new(),
                Commitment::Required,
            );
            let mut out = Vec::new();
            let spool = || Ok(Cursor::new(Vec::new()));
            decryption.run_spooled(&mut message.as_slice(), spool, &mut out).unwrap();
            assert_eq!(out, data);
            let mut out = Vec::new();
            decryption
                .run_releasing_unverified_plaintext(&mut message.as_slice(), &mut out)
                .unwrap();
            assert_eq!(out, data);
        }
    }
}

#[test]
fn any_one_of_several_keyrings_opens() {
    let kms = FakeKms::default();
    let private = rsa_key();
    let rsa = |key| RawRsaKeyring::private(("ns", "rsa"), RsaPadding::OaepSha256, key).unwrap();
    let all = MultiKeyring::new(vec![
        Box::new(KmsKeyring::new(&kms, arn("one"))),
        Box::new(KmsKeyring::new(&kms, "alias/two")),
        Box::new(aes()),
        Box::new(rsa(private)),
    ]);
    let data = plaintext(5000);
    let message = encrypted(&all, Signing::Signed, &data);
    let one = KmsKeyring::new(&kms, arn("one"));
    let two = KmsKeyring::new(&kms, "alias/two");
    let any = KmsDiscoveryKeyring::new(&kms, vec!["111122223333".to_owned()]);
    let raw = aes();
    for keyring in [&one as &dyn Keyring, &two, &any, &raw, &all] {
        assert_eq!(decrypted(keyring, &message).1, data);
    }
    let other = KmsKeyring::new(&kms, arn("three"));
    let elsewhere = KmsDiscoveryKeyring::new(&kms, vec!["999988887777".to_owned()]);
    let foreign = RawAesKeyring::new("ns", "other", &[7; 32]).unwrap();
    let wrong = RawAesKeyring::new("ns", "name", &[8; 32]).unwrap();
    for keyring in [&other as &dyn Keyring, &elsewhere, &foreign, &wrong] {
        let (refused, out) = decrypted(keyring, &message);
        assert!(matches!(refused.unwrap_err(), CryptoError::NoKey(_)));
        assert_eq!(out, b"");
    }
}

#[test]
fn every_byte_of_a_message_matters_and_nothing_is_written_of_an_altered_one() {
    let keyring = RawAesKeyring::new("ns", "name", &[7; 32]).unwrap();
    for signing in [Signing::Signed, Signing::Unsigned] {
        let message = encrypted(&keyring, signing, &plaintext(40));
        for at in 0..message.len() {
            for bit in [1, 0x80] {
                let mut altered = message.clone();
                altered[at] ^= bit;
                let (refused, out) = decrypted(&keyring, &altered);
                assert!(refused.is_err(), "byte {at}");
                assert_eq!(out, b"", "byte {at}");
            }
        }
        for length in 0..message.len() {
            let (refused, out) = decrypted(&keyring, &message[..length]);
            assert!(refused.is_err() && (out.is_empty() || signing == Signing::Unsigned));
        }
        let longer = [message.as_slice(), b"x"].concat();
        assert!(decrypted(&keyring, &longer).0.is_err());
    }
}

#[test]
fn frames_of_a_signed_message_are_not_written_before_its_signature_is_verified() {
    let mut message = encrypted(&aes(), Signing::Signed, &plaintext(100_000));
    let last = message.len() - 1;
    message[last] ^= 1;
    let (refused, out) = decrypted(&aes(), &message);
    assert!(matches!(refused.unwrap_err(), CryptoError::NotAuthentic));
    assert_eq!(out, b"");
    // Without a signature, what was written is a beginning of the plaintext.
    let mut message = encrypted(&aes(), Signing::Unsigned, &plaintext(100_000));
    message.truncate(60_000);
    let (refused, out) = decrypted(&aes(), &message);
    assert!(refused.is_err());
    assert!(!out.is_empty() && plaintext(100_000).starts_with(&out));
}

#[test]
fn frames_may_not_change_places() {
    let data = plaintext(3 * 4096);
    let mut out = Vec::new();
    let keyring = aes();
    let header = Encryption::new(&keyring, EncryptionContext::new(), Signing::Unsigned)
        .run(&mut data.as_slice(), &mut out)
        .unwrap();
    assert_eq!(header.data_keys.len(), 1);
    let frame = 4 + 12 + 4096 + 16;
    let last = 4 + 4 + 12 + 4 + 16;
    let start = out.len() - last - 3 * frame;
    let mut swapped = out.clone();
    swapped[start..start + frame].copy_from_slice(&out[start + frame..start + 2 * frame]);
    swapped[start + frame..start + 2 * frame].copy_from_slice(&out[start..start + frame]);
    let decryption = Decryption::new(&keyring, EncryptionContext::new(), Commitment::Required);
    let refused = decryption.run(&mut Cursor::new(swapped), &mut io::sink()).unwrap_err();
    assert!(matches!(refused, CryptoError::Malformed(_)));
}

#[test]
fn the_context_is_demanded_and_reserved() {
    let keyring = aes();
    let message = encrypted(&keyring, Signing::Unsigned, b"x");
    let wanted = context(&[("dept", "sales")]);
    let decryption = Decryption::new(&keyring, wanted, Commitment::Required);
    let refused = decryption.run(&mut Cursor::new(message), &mut io::sink()).unwrap_err();
    assert!(matches!(refused, CryptoError::Context(name) if name == "dept"));
    let reserved = context(&[("aws-crypto-public-key", "x")]);
    let encryption = Encryption::new(&keyring, reserved, Signing::Signed);
    let refused = encryption.run(&mut &b"x"[..], &mut io::sink()).unwrap_err();
    assert!(matches!(refused, CryptoError::ReservedContext(_)));
}

/// Another content once it is read again.
struct Fickle {
    readings: [Vec<u8>; 2],
    at: u64,
    seeks: usize,
}

impl Read for Fickle {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let bytes = &self.readings[self.seeks.min(1)];
        let count = (&bytes[usize::try_from(self.at).unwrap()..]).read(buffer)?;
        self.at += count as u64;
        Ok(count)
    }
}

impl Seek for Fickle {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        match to {
            SeekFrom::Start(at) => (self.at, self.seeks) = (at, self.seeks + 1),
            SeekFrom::Current(0) => {}
            other => panic!("{other:?}"),
        }
        Ok(self.at)
    }
}

#[test]
fn a_source_that_changes_between_the_readings_discloses_nothing() {
    let kms = FakeKms::default();
    let master = MasterKey::Kms { kms: &kms, key_id: arn("one") };
    let (material, body) = sealed(&master, WrittenFormat::V3, &plaintext(9 << 20));
    let mut changed = body.clone();
    changed[100] ^= 1;
    let mut source = Fickle { readings: [body, changed], at: 0, seeks: 0 };
    let mut out = Vec::new();
    let opening = opening(&master, &[("dept", "legal")]);
    let refused = opening.run(&material, &mut source, &mut out).unwrap_err();
    assert!(matches!(refused, CryptoError::Changed));
    assert_eq!(out, b"");
}

fn sealed(master: &MasterKey<'_>, format: WrittenFormat, data: &[u8]) -> (Material, Vec<u8>) {
    let mut sealer = ObjectSealer::new(master, format, &context(&[("dept", "legal")])).unwrap();
    let (material, mut out) = (sealer.material().clone(), Vec::new());
    // Pieces of every kind of length.
    let mut rest = data;
    for length in [0, 1, 15, 16, 17, 5, 33, 4096].into_iter().cycle() {
        let (piece, behind) = rest.split_at(rest.len().min(length));
        sealer.seal(piece, &mut out).unwrap();
        rest = behind;
        if rest.is_empty() {
            break;
        }
    }
    out.extend(sealer.finish());
    (material, out)
}

fn opening<'a>(master: &'a MasterKey<'a>, pairs: &[(&str, &str)]) -> Opening<'a> {
    Opening {
        master,
        context: context(pairs),
        commitment: Commitment::Optional,
        unauthenticated: Unauthenticated::Refused,
    }
}

#[test]
fn objects_go_there_and_back_under_each_kind_of_key() {
    let kms = FakeKms::default();
    let masters = [
        MasterKey::Kms { kms: &kms, key_id: arn("one") },
        MasterKey::Aes(Zeroizing::new(vec![9; 32])),
        MasterKey::Aes(Zeroizing::new(vec![9; 16])),
        MasterKey::RsaPrivate(rsa_key()),
    ];
    for master in &masters {
        for format in [WrittenFormat::V2, WrittenFormat::V3] {
            for bytes in [0, 1, 16, 65_520, 65_536, 200_003] {
                let data = plaintext(bytes);
                let (material, body) = sealed(master, format, &data);
                assert_eq!(body.len() as u64, bytes as u64 + ObjectSealer::TAG_BYTES);
                let read = Material::of_object(&material.metadata()).unwrap().unwrap();
                assert_eq!(read, material);
                let opening = opening(master, &[("dept", "legal")]);
                let mut out = Vec::new();
                opening.run(&read, &mut Cursor::new(&body), &mut out).unwrap();
                assert_eq!(out, data);
                let (object, file) = material.apart();
                let read = Material::with_instruction_file(&object, file.as_bytes()).unwrap();
                assert_eq!(read, material);
            }
        }
    }
}

#[test]
fn a_stream_is_what_aes_gcm_of_the_whole_is() {
    let kms = FakeKms::default();
    let master = MasterKey::Kms { kms: &kms, key_id: arn("one") };
    let data = plaintext(70_001);
    let (material, mut body) = sealed(&master, WrittenFormat::V2, &data);
    let (_, key, _) = kms.found(&material.wrapped_key).unwrap();
    let key = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, &key).unwrap());
    let nonce = Nonce::try_assume_unique_for_key(&material.iv).unwrap();
    assert_eq!(key.open_in_place(nonce, Aad::empty(), &mut body).unwrap(), data);
}

#[test]
fn every_byte_of_an_object_and_of_its_metadata_matters() {
    let kms = FakeKms::default();
    let master = MasterKey::Kms { kms: &kms, key_id: arn("one") };
    for format in [WrittenFormat::V2, WrittenFormat::V3] {
        let (material, body) = sealed(&master, format, &plaintext(40));
        let opens = |metadata: &BTreeMap<String, String>, body: &[u8]| {
            let mut out = Vec::new();
            let opened = Material::of_object(metadata).and_then(|material| {
                let material = material.ok_or(CryptoError::NotAuthentic)?;
                opening(&master, &[("dept", "legal")]).run(
                    &material,
                    &mut Cursor::new(body),
                    &mut out,
                )
            });
            assert!(opened.is_ok() || out.is_empty());
            opened.is_ok()
        };
        let metadata = material.metadata();
        assert!(opens(&metadata, &body));
        for at in 0..body.len() {
            let mut altered = body.clone();
            altered[at] ^= 1;
            assert!(!opens(&metadata, &altered), "byte {at}");
            assert!(!opens(&metadata, &body[..at]));
        }
        for (name, value) in &metadata {
            let mut without = metadata.clone();
            without.remove(name);
            // The length of the tag alone says what is known.
            assert_eq!(opens(&without, &body), name == "x-amz-tag-len", "{name}");
            for at in 0..value.len() {
                let mut altered = value.clone().into_bytes();
                altered[at] = if altered[at] == b'A' { b'B' } else { b'A' };
                let mut changed = metadata.clone();
                changed.insert(name.clone(), String::from_utf8(altered).unwrap());
                assert!(!opens(&changed, &body), "{name} at {at}");
            }
        }
    }
}

#[test]
fn the_caller_says_the_whole_context_of_an_object() {
    let kms = FakeKms::default();
    let master = MasterKey::Kms { kms: &kms, key_id: arn("one") };
    let (material, body) = sealed(&master, WrittenFormat::V3, b"x");
    let fails = |pairs: &[(&str, &str)]| {
        let opening = opening(&master, pairs);
        opening.run(&material, &mut Cursor::new(&body), &mut io::sink()).unwrap_err()
    };
    for pairs in [&[][..], &[("dept", "sales")], &[("dept", "legal"), ("more", "1")]] {
        assert!(matches!(fails(pairs), CryptoError::Context(_)));
    }
    let reserved = fails(&[("dept", "legal"), ("aws:x-amz-cek-alg", "115")]);
    assert!(matches!(reserved, CryptoError::ReservedContext(_)));
}

#[test]
fn what_is_not_committed_or_not_authenticated_is_read_by_choice() {
    let kms = FakeKms::default();
    let master = MasterKey::Kms { kms: &kms, key_id: arn("one") };
    let (material, body) = sealed(&master, WrittenFormat::V2, b"x");
    let mut strict = opening(&master, &[("dept", "legal")]);
    strict.commitment = Commitment::Required;
    let refused = strict.run(&material, &mut Cursor::new(&body), &mut io::sink()).unwrap_err();
    assert!(matches!(refused, CryptoError::NotCommitted));
    let mut old = material.metadata();
    old.insert("x-amz-cek-alg".to_owned(), "AES/CBC/PKCS5Padding".to_owned());
    old.insert("x-amz-iv".to_owned(), "AAAAAAAAAAAAAAAAAAAAAA==".to_owned());
    let old = Material::of_object(&old).unwrap().unwrap();
    let loose = opening(&master, &[("dept", "legal")]);
    let refused = loose.run(&old, &mut Cursor::new(&body), &mut io::sink()).unwrap_err();
    assert!(matches!(refused, CryptoError::Unauthenticated));
}

#[test]
fn an_instruction_file_cannot_bring_an_object_down_to_another_format() {
    let kms = FakeKms::default();
    let master = MasterKey::Kms { kms: &kms, key_id: arn("one") };
    let (three, body) = sealed(&master, WrittenFormat::V3, b"x");
    let (two, _) = sealed(&master, WrittenFormat::V2, b"x");
    let (object, file) = three.apart();
    let (_, other) = two.apart();
    let refused = |object: &BTreeMap<String, String>, file: &str| {
        Material::with_instruction_file(object, file.as_bytes()).unwrap_err();
    };
    assert!(Material::is_without_key(&object));
    refused(&object, &other);
    refused(&three.metadata(), &other);
    refused(&BTreeMap::new(), &file);
    refused(&object, &serde_json::to_string(&three.metadata()).unwrap());
    refused(&object, r#"{"other": "1"}"#);
    // Another key of whoever can write the file: the commitment says that it is another.
    let (forged, _) = sealed(&master, WrittenFormat::V3, b"y");
    let forged = Material::with_instruction_file(&object, forged.apart().1.as_bytes()).unwrap();
    let opening = opening(&master, &[("dept", "legal")]);
    let refused = opening.run(&forged, &mut Cursor::new(&body), &mut io::sink()).unwrap_err();
    assert!(matches!(refused, CryptoError::NotAuthentic));
}

#[test]
fn a_rewrap_changes_the_key_and_not_the_body() {
    let kms = FakeKms::default();
    let old = MasterKey::Kms { kms: &kms, key_id: arn("one") };
    for format in [WrittenFormat::V2, WrittenFormat::V3] {
        let (material, body) = sealed(&old, format, b"x");
        let wanted = context(&[("dept", "sales")]);
        let moved = material.rewrapped(&kms, &arn("two"), Some(&wanted)).unwrap();
        let new = MasterKey::Kms { kms: &kms, key_id: arn("two") };
        let mut out = Vec::new();
        let opening = opening(&new, &[("dept", "sales")]);
        opening.run(&moved, &mut Cursor::new(&body), &mut out).unwrap();
        assert_eq!(out, b"x");
        assert_eq!(moved.callers_context(), wanted);
    }
}

/// Numbers that follow from a seed.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % end.max(1)
    }

    /// Some bytes changed, doubled, taken out or put in.
    fn mutated(&mut self, bytes: &[u8]) -> Vec<u8> {
        let mut bytes = bytes.to_vec();
        for _ in 0..=self.below(4) {
            let at = self.below(bytes.len());
            let value = [0, 1, 0x7f, 0x80, 0xff, b'"', b'{'][self.below(7)];
            match self.below(4) {
                _ if bytes.is_empty() => bytes.push(value),
                0 => bytes[at] = value,
                1 => bytes.insert(at, value),
                2 => drop(bytes.remove(at)),
                _ => bytes.truncate(at),
            }
        }
        bytes
    }
}

#[test]
fn whatever_is_read_is_refused_or_is_what_was_written() {
    let keyring = aes();
    let kms = FakeKms::default();
    let master = MasterKey::Kms { kms: &kms, key_id: arn("one") };
    let (material, body) = sealed(&master, WrittenFormat::V3, b"content");
    let (object, file) = material.apart();
    let mut chance = Chance(1);
    for signing in [Signing::Signed, Signing::Unsigned] {
        let message = encrypted(&keyring, signing, b"content");
        for _ in 0..10_000 {
            let mutated = chance.mutated(&message);
            let (read, out) = decrypted(&keyring, &mutated);
            assert_eq!(read.is_ok(), mutated == message);
            assert!(out.is_empty() || out == b"content");
        }
    }
    for _ in 0..10_000 {
        let mutated = chance.mutated(file.as_bytes());
        let Ok(read) = Material::with_instruction_file(&object, &mutated) else { continue };
        let mut out = Vec::new();
        let opening = opening(&master, &[("dept", "legal")]);
        let opened = opening.run(&read, &mut Cursor::new(&body), &mut out);
        assert_eq!(opened.is_ok(), read == material);
    }
}

#[test]
fn a_header_has_bounds() {
    let mut header = vec![2, 0x04, 0x78];
    header.extend([0; 32 + 2]);
    header.extend(256_u16.to_be_bytes());
    for _ in 0..256 {
        for _ in 0..3 {
            header.extend(u16::MAX.to_be_bytes());
            header.extend(vec![b'a'; 65_535]);
        }
    }
    let refused = Header::read_unverified(&mut header.as_slice()).unwrap_err();
    assert!(matches!(refused, CryptoError::TooLarge(_)));
    header[37..39].copy_from_slice(&257_u16.to_be_bytes());
    let refused = Header::read_unverified(&mut header.as_slice()).unwrap_err();
    assert!(matches!(refused, CryptoError::TooLarge(_)));
}
