use super::*;

#[tokio::test(start_paused = true)]
async fn what_is_reserved_is_bounded_and_comes_back() {
    let memory = UploadMemory::new(UPLOAD_MEMORY_BYTES_MIN);
    let first = memory.reserve(16 << 20).await.expect("room");
    let second = memory.reserve(16 << 20).await.expect("room");
    let error = memory.reserve(1 << 20).await.expect_err("no room");
    assert_eq!((error.code(), error.status().as_u16()), ("SlowDown", 503));
    // Streams have memory of their own.
    let _stream = memory.stream().await.expect("room for a stream");
    let bytes = first.with(bytes::Bytes::from_static(b"a chunk"));
    let slice = bytes.slice(2..);
    drop(bytes);
    assert!(memory.reserve(1 << 20).await.is_err(), "a part of the chunk is alive");
    drop(slice);
    let _third = memory.reserve(16 << 20).await.expect("room again");
    drop(second);
}

#[tokio::test(start_paused = true)]
async fn streams_are_bounded() {
    let memory = UploadMemory::new(UPLOAD_MEMORY_BYTES_MIN);
    let mut streams = Vec::new();
    for _ in 0..64 {
        streams.push(memory.stream().await.expect("room"));
    }
    assert_eq!(memory.stream().await.expect_err("no room").code(), "SlowDown");
    streams.pop();
    assert!(memory.stream().await.is_ok());
}
