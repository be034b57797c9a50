import QtMultimedia

// With a graphics processor the frames never leave it.
VideoOutput {
    fillMode: VideoOutput.PreserveAspectFit
    objectName: "film-output"
}
