@echo off
rem Starts Touchmap with a JDK of version 25 or newer, which it looks for itself.
setlocal DisableDelayedExpansion
set "NEEDED=25"
set "HOME_DIR=%~dp0.."
set "JAVA="

if defined JAVA_HOME call :try "%JAVA_HOME%"
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\BellSoft\*" "%ProgramFiles%\SapMachine\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%USERPROFILE%\.jdks\*" "%USERPROFILE%\scoop\apps\*jdk*") do call :try "%%~d"
for /d %%d in ("%USERPROFILE%\scoop\apps\*jdk*") do call :try "%%~d\current"
for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :try "%%~dp$PATH:j.."

if not defined JAVA (
  echo Touchmap needs Java %NEEDED% or newer, and there is none: install a JDK %NEEDED% ^(from adoptium.net, for example^), or name its folder in JAVA_HOME. 1>&2
  exit /b 3
)

rem A command is over in a second: start quickly.
set "OPTIONS=-Xss8m"
for %%c in (convert report check new -h --help -V --version) do if "%~1"=="%%c" set "OPTIONS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"

"%JAVA%" %OPTIONS% -Xshare:auto --enable-native-access=javafx.graphics --module-path "%HOME_DIR%\lib" --module touchmap/touchmap.app.Main %*
exit /b %ERRORLEVEL%

rem Takes the JDK in a folder if it is new enough and none was taken before.
:try
if defined JAVA exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do call :judge "%~1" %%v
exit /b 0

:judge
for /f "tokens=1 delims=." %%m in ("%~2") do if %%m GEQ %NEEDED% set "JAVA=%~1\bin\java.exe"
exit /b 0
